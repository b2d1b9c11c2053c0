import { readFileSync, readdirSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const folder = new URL('../', import.meta.url);

/** Migrations are SQL files, numbered and run in order; each is one transaction (TypeORM's, recorded in table `migrations`). */
const files = readdirSync(folder).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort();

/** TypeORM takes a migration's order from the last 13 digits of its name. */
const migrationName = (file: string): string => `${file.slice(5, -'.sql'.length)}${file.slice(0, 4).padStart(13, '0')}`;

function sqlMigration(file: string): new () => MigrationInterface {
  const sql = readFileSync(new URL(file, folder), 'utf8');
  return class {
    readonly name = migrationName(file);
    async up(runner: QueryRunner): Promise<void> {
      // a migration that cannot get its lock gives up rather than queueing every request behind it
      await runner.query(`set local lock_timeout = '5s'`);
      await runner.query(sql);
    }
    down(): Promise<void> {
      return Promise.reject(new Error(`${file} is not undone: write a migration that goes forward`));
    }
  };
}

export const migrations = files.map(sqlMigration);

/** What the running role may do (grants.sql), for the role of this name. Idempotent; run after the migrations. */
export function grantsFor(role: string): string {
  return readFileSync(new URL('grants.sql', folder), 'utf8').replaceAll(':role', `"${role.replaceAll('"', '""')}"`);
}
