import type { Client } from 'pg';
import type { EntitySubscriberInterface } from 'typeorm';
import type { QueryRunner } from 'typeorm';

/**
 * An SQL error that was caught and forgotten inside a transaction leaves it failed: PostgreSQL answers COMMIT with ROLLBACK and TypeORM
 * reports success. So before each commit the connection's own state is asked: anything but an open, healthy transaction (`T`) throws.
 */
export class CommitGuard implements EntitySubscriberInterface {
  async beforeTransactionCommit({ queryRunner }: { queryRunner: QueryRunner }): Promise<void> {
    const client = (await queryRunner.connect()) as Client & { getTransactionStatus(): string | null };
    if (client.getTransactionStatus() !== 'T') throw new Error('a statement of this transaction failed and was not reported: nothing was committed');
  }
}
