import type {
  EntityManager,
  EntityTarget,
  FindManyOptions,
  FindOptionsWhere,
  ObjectLiteral,
  QueryDeepPartialEntity,
} from 'typeorm';
import { notFound } from '../errors/fault.js';

type Where<T> = FindOptionsWhere<T>;

/** The entity of a table whose primary key begins with the practice. */
export interface PracticeRow extends ObjectLiteral {
  practiceId: string;
}

/** A repository limited to one practice. */
export class ScopedRepository<T extends PracticeRow> {
  constructor(
    private readonly manager: () => Promise<EntityManager>,
    private readonly entity: EntityTarget<T>,
    private readonly practiceId: string,
  ) {}

  async find(where: Where<T>, options: Omit<FindManyOptions<T>, 'where'> = {}): Promise<T[]> {
    return (await this.manager()).find(this.entity, { ...options, where: this.#scoped(where) });
  }

  async findOne(where: Where<T>): Promise<T | null> {
    return (await this.manager()).findOne(this.entity, { where: this.#scoped(where) });
  }

  /** Returns the row; throws the same NOT_FOUND for a row that is invisible and for one that does not exist. */
  async get(where: Where<T>): Promise<T> {
    return (await this.findOne(where)) ?? Promise.reject(notFound());
  }

  /**
   * Returns the row, locked until the transaction ends. New rows may refer to it meanwhile: the check of a foreign key and
   * a stronger lock would wait for each other. With `pessimistic_write` they may not, for changes of columns that foreign
   * keys refer to: such a transaction must lock the row before it does anything else.
   */
  async lock(
    where: Where<T>,
    mode: 'for_no_key_update' | 'pessimistic_write' = 'for_no_key_update',
  ): Promise<T> {
    const row = await (
      await this.manager()
    ).findOne(this.entity, {
      where: this.#scoped(where),
      lock: { mode },
    });
    return row ?? Promise.reject(notFound());
  }

  async insert(row: Omit<QueryDeepPartialEntity<T>, 'practiceId'>): Promise<void> {
    await (
      await this.manager()
    ).insert(this.entity, {
      ...row,
      practiceId: this.practiceId,
    } as unknown as QueryDeepPartialEntity<T>);
  }

  /** Inserts the rows in one statement. */
  async insertAll(rows: Omit<QueryDeepPartialEntity<T>, 'practiceId'>[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#inserting(await this.manager(), ...rows).execute();
  }

  /** Inserts a row unless its key exists already. Returns whether it was inserted. */
  async insertNew(row: Omit<QueryDeepPartialEntity<T>, 'practiceId'>): Promise<boolean> {
    const { raw } = await this.#inserting(await this.manager(), row)
      .orIgnore()
      .returning(['practiceId'])
      .execute();
    return (raw as unknown[]).length > 0;
  }

  /** Inserts those rows whose key does not exist yet, in one statement. Returns a column of the inserted ones. */
  async insertAllNew<K extends keyof T & string>(
    rows: Omit<QueryDeepPartialEntity<T>, 'practiceId'>[],
    column: K,
  ): Promise<T[K][]> {
    if (rows.length === 0) return [];
    const manager = await this.manager();
    const { raw } = await this.#inserting(manager, ...rows)
      .orIgnore()
      .returning([column])
      .execute();
    const { databaseName } = manager.connection
      .getMetadata(this.entity)
      .findColumnWithPropertyName(column)!;
    return (raw as Record<string, T[K]>[]).map((row) => row[databaseName]!);
  }

  /** Inserts a row; if its key exists already, updates the other given columns. */
  async upsert(row: Omit<QueryDeepPartialEntity<T>, 'practiceId'>): Promise<void> {
    const manager = await this.manager();
    const { columns } = manager.connection.getMetadata(this.entity);
    const given = columns.filter(({ propertyName }) => propertyName in row);
    const names = (of: typeof columns) => of.map(({ databaseName }) => databaseName);
    await this.#inserting(manager, row)
      .orUpdate(
        names(given.filter(({ isPrimary }) => !isPrimary)),
        names(columns.filter(({ isPrimary }) => isPrimary)),
      )
      .execute();
  }

  /** Returns the number of changed rows. */
  async update(where: Where<T>, patch: QueryDeepPartialEntity<T>): Promise<number> {
    const { affected } = await (
      await this.manager()
    ).update(this.entity, this.#scoped(where), patch);
    return affected ?? 0;
  }

  async delete(where: Where<T>): Promise<number> {
    const { affected } = await (await this.manager()).delete(this.entity, this.#scoped(where));
    return affected ?? 0;
  }

  /** The practice is one parameter for all rows, so that Citus sees that they belong on one shard. */
  #inserting(manager: EntityManager, ...rows: Omit<QueryDeepPartialEntity<T>, 'practiceId'>[]) {
    const ofPractice = rows.map((row) => ({ ...row, practiceId: () => ':practiceId' }));
    return manager
      .createQueryBuilder()
      .insert()
      .into(this.entity)
      .values(ofPractice as unknown as QueryDeepPartialEntity<T>[])
      .setParameter('practiceId', this.practiceId)
      .updateEntity(false);
  }

  #scoped(where: Where<T>): Where<T> {
    return { ...where, practiceId: this.practiceId } as Where<T>;
  }
}
