// The product in a process of its own, as `npm start` runs it after it has prepared its database; the bench's database is not a demo's.
import { createApp, loadConfig, shutDown } from '@onward/api';

const config = loadConfig(process.env);
const app = await createApp(config);
await app.listen(config.port, config.host);
process.once('SIGTERM', () => void shutDown(app).then(() => process.exit(0)));
