export function copyRepository(copy: string): void;
