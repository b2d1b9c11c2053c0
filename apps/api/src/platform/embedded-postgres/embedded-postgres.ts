import type { EmbeddedPostgresOptions, Cluster } from './cluster.js';
import { prepareCluster } from './cluster.js';
import { detach } from './attachment.js';
import { databaseUrls, urlFor, type DatabaseUrls } from './database-urls.js';
import { createDatabase, dropDatabase, prepareRoles } from './databases.js';
import { fastShutdown } from './fast-shutdown.js';
import { initialiseCluster } from './initialise-cluster.js';
import { reachServer, type ReachedServer } from './reach-server.js';

const DATABASE = 'onward';

/**
 * A PostgreSQL from the npm package, started or adopted, with the roles `onward_owner` and `onward_app` and the database
 * `onward`. As long as it is not stopped it comes back by itself when the server is killed; URLs stay the same.
 */
export class EmbeddedPostgres implements DatabaseUrls {
  private stopped: Promise<void> | undefined;
  private recovering: Promise<void> = Promise.resolve();

  private constructor(
    private readonly cluster: Cluster,
    private server: ReachedServer,
  ) {
    this.watch();
  }

  /** See {@link startEmbeddedPostgres}. */
  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const began = performance.now();
    const cluster = await prepareCluster(options);
    await initialiseCluster(cluster);
    const server = await reachServer(cluster);
    if (!server) throw new Error('The start of the database was given up.');
    await prepareRoles(server.client, cluster.transport.password);
    await createDatabase(server.client, DATABASE);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    cluster.report(server.adopted ? `Database: already running (pid ${server.postmaster.pid})` : `Database: started in ${seconds} s (pid ${server.postmaster.pid})`);
    return new EmbeddedPostgres(cluster, server);
  }

  /** Was the server running before: an orphan of a killed process, or another process's? */
  get adopted(): boolean {
    return this.server.adopted;
  }

  /** The server's process id; another one after a crash. */
  get pid(): number {
    return this.server.postmaster.pid;
  }

  get ownerUrl(): string {
    return this.databaseUrls(DATABASE).ownerUrl;
  }

  get appUrl(): string {
    return this.databaseUrls(DATABASE).appUrl;
  }

  /** For drills and tests that play the attacker; the product never uses it. */
  get superuserUrl(): string {
    return urlFor(this.cluster.transport, this.server.postmaster.port, 'postgres', DATABASE);
  }

  /** Connection strings for another database of this cluster, as owner and as the app. */
  databaseUrls(name: string): DatabaseUrls {
    return databaseUrls(this.cluster.transport, this.server.postmaster.port, name);
  }

  /** Makes another database in this cluster, empty or as a copy of `template`; one that exists stays as it is. */
  async createDatabase(name: string, options: { template?: string } = {}): Promise<DatabaseUrls> {
    await createDatabase(this.server.client, name, options.template);
    return this.databaseUrls(name);
  }

  /** Drops a database of this cluster, connections and all. */
  async dropDatabase(name: string): Promise<void> {
    await dropDatabase(this.server.client, name);
  }

  /** Detaches, and stops the server when no other process is attached. To be called after the app has drained. */
  stop(): Promise<void> {
    this.stopped ??= this.detachAndStop();
    return this.stopped;
  }

  private async detachAndStop(): Promise<void> {
    // A recovery under way sees `stopped` and gives up, or has just attached.
    await this.recovering;
    const { client, postmaster } = this.server;
    try {
      if (await detach(client)) await fastShutdown(this.cluster, postmaster);
    } catch (error) {
      this.cluster.report(`Database: left as it is (${(error as Error).message})`);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private watch(): void {
    this.server.client.once('end', () => {
      if (!this.stopped) this.recovering = this.recover();
    });
  }

  private async recover(): Promise<void> {
    const { report } = this.cluster;
    report('Database: the server went away, starting it again');
    try {
      const server = await reachServer(this.cluster, this.server.postmaster.port, () => this.stopped !== undefined);
      if (!server) return;
      this.server = server;
      this.watch();
      report(`Database: back (pid ${this.pid})`);
    } catch (error) {
      report(`Database: could not be brought back (${(error as Error).message})`);
    }
  }
}

/**
 * Starts the embedded PostgreSQL of this checkout, or attaches to the one that runs: two processes on one cluster share a
 * server, and the last one to stop stops it. Throws an error whose message is one plain sentence.
 */
export function startEmbeddedPostgres(options: EmbeddedPostgresOptions = {}): Promise<EmbeddedPostgres> {
  return EmbeddedPostgres.start(options);
}
