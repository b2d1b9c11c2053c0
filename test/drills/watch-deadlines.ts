import { createApp, loadConfig, type Config } from '@onward/api';

/** A process that does nothing but what every process does by itself: it looks for deadlines that are due. `node watch-deadlines.js <url> <owner's url>`. */
const [url = '', ownerUrl = ''] = process.argv.slice(2);
const config: Config = { ...loadConfig({ ONWARD_MODE: 'demo', PORT: '0', LOG_LEVEL: 'fatal' }), database: { kind: 'server', url, ownerUrl } };
await createApp(config);
