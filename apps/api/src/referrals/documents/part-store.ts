import { Inject, Injectable } from '@nestjs/common';
import { AwsClient } from 'aws4fetch';
import { CONFIG, type Config, type DocumentStoreConfig } from '../../platform/config/index.js';

/** Where the bytes of parts are kept, where that is not PostgreSQL. Each throws where the store does not do it in time. */
export interface PartStore {
  put(key: string, bytes: Buffer): Promise<void>;
  /** Null where there is no such part. */
  get(key: string): Promise<Buffer | null>;
  /** Removing what is not there is no fault. */
  remove(key: string): Promise<void>;
}

/** Milliseconds for one part of half a megabyte. */
const PATIENCE = 20_000;

/** A bucket, addressed by path; requests are signed by AWS Signature Version 4. */
export class S3PartStore implements PartStore {
  private readonly client: AwsClient;

  constructor(private readonly config: DocumentStoreConfig) {
    const { accessKeyId, secretAccessKey, region } = config;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const answer = await this.ask('PUT', key, bytes);
    if (!answer.ok) throw refused('PUT', answer.status);
  }

  async get(key: string): Promise<Buffer | null> {
    const answer = await this.ask('GET', key);
    if (answer.status === 404) return null;
    if (!answer.ok) throw refused('GET', answer.status);
    return Buffer.from(await answer.arrayBuffer());
  }

  async remove(key: string): Promise<void> {
    const answer = await this.ask('DELETE', key);
    if (!answer.ok && answer.status !== 404) throw refused('DELETE', answer.status);
  }

  private ask(method: string, key: string, body?: Buffer): Promise<Response> {
    return this.client.fetch(`${this.config.url}/${key}`, { method, signal: AbortSignal.timeout(PATIENCE), ...(body !== undefined && { body: new Uint8Array(body) }) });
  }
}

/** By its code alone: what a store says names keys. */
const refused = (method: string, status: number): Error => Object.assign(new Error(`the document store refused ${method}`), { code: `STORE_${status}` });

/** The store that is configured; null where PostgreSQL keeps the bytes too. */
@Injectable()
export class ConfiguredStore {
  readonly store: PartStore | null;

  constructor(@Inject(CONFIG) config: Config) {
    this.store = config.documentStore === null ? null : new S3PartStore(config.documentStore);
  }
}
