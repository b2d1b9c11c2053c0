import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DirectoryImports, DirectoryModule, type DirectoryImport, type OrganisationImport } from '../directory/index.js';
import { ClockModule } from '../platform/clock/index.js';
import { ConfigModule, loadConfig, type Config, type Environment } from '../platform/config/index.js';
import { DatabaseModule } from '../platform/database/index.js';
import { reachDatabase } from './database.js';

@Module({})
class ImportModule {
  static of(config: Config): DynamicModule {
    return { module: ImportModule, imports: [ConfigModule.of(config), ClockModule.of(), DatabaseModule, DirectoryModule] };
  }
}

/** The directory to import into, and how to let go of it. */
export interface OpenedDirectory {
  readonly sink: DirectoryImport;
  readonly organisations: OrganisationImport;
  close(): Promise<void>;
}

/**
 * Opens the directory of the database that DATABASE_URL names, else of this checkout's embedded one, which it shares with an Onward that
 * runs. Throws an error whose message is one line for a terminal. `report` is told where another import has to be waited for.
 */
export async function openDirectory(env: Environment, report: (line: string) => void): Promise<OpenedDirectory> {
  const config = configOf(env);
  const { url, ownerUrl, stop } = await reachDatabase(config, () => {});
  try {
    const module = ImportModule.of({ ...config, database: { kind: 'server', url, ownerUrl } });
    const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
    const imports = app.get(DirectoryImports);
    const onWait = (): void => report('Another import is running: waiting for it to end.');
    return { sink: imports.prepare(onWait), organisations: imports.prepareOrganisations(onWait), close: () => app.close().finally(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Only the database matters here: no identity provider, no port and no address need be set. */
function configOf({ DATABASE_URL, DATABASE_URL_FILE }: Environment): Config {
  return loadConfig({ ONWARD_MODE: 'demo', DATABASE_URL, DATABASE_URL_FILE });
}
