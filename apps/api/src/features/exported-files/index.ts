export { ExportedFilesModule } from './exported-files.module.js';
export { FileArgs } from './exported-files.inputs.js';
export { fileIn, originOfFile } from './exported-files.js';
export { lineageOfFile, type Lineage } from './lineage.js';
export { lineageType } from './lineage.presenter.js';
export { LineageType } from './lineage.type.js';
