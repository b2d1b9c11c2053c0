export { buildDocument } from './build-document.js';
export { installRouteList, listRoutes, type RegisteredRoute } from './list-routes.js';
export { OpenApiController, OpenApiDocument } from './openapi.controller.js';
export { routeFaults } from './route-faults.js';
