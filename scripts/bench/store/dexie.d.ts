/** As much of Dexie as the bench uses: it is there for the bench alone, which runs without it, too. */
declare module 'dexie' {
  export interface Collection<Row> {
    toArray(): Promise<Row[]>;
  }
  export interface Table<Row> {
    get(key: string): Promise<Row | undefined>;
    add(row: Row, key?: string): Promise<unknown>;
    put(row: Row, key?: string): Promise<unknown>;
    bulkGet(keys: readonly string[]): Promise<(Row | undefined)[]>;
    bulkAdd(rows: readonly Row[]): Promise<unknown>;
    bulkPut(rows: readonly Row[]): Promise<unknown>;
    toArray(): Promise<Row[]>;
    count(): Promise<number>;
    toCollection(): { primaryKeys(): Promise<string[]> };
    where(index: string): { equals(key: string): Collection<Row> };
  }
  export default class Dexie {
    constructor(name: string, options?: { chromeTransactionDurability?: 'strict' | 'relaxed' });
    version(number: number): { stores(schema: Record<string, string>): void };
    table<Row>(name: string): Table<Row>;
    transaction<T>(mode: 'r' | 'rw', tables: readonly object[], work: () => Promise<T>): Promise<T>;
    close(): void;
    open(): Promise<unknown>;
  }
}
