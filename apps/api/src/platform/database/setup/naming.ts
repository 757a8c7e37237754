import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** Columns are spelled in snake_case, properties in camelCase. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
