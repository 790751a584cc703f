import { propertyCatalogueReader } from './property-catalogue.ts';

/** 財產目錄總表: everything the agency owns, by kind, counted and valued; its title is also printed 財產總目錄總表. */
export const propertyCatalogue = propertyCatalogueReader('財產目錄總表', 'property', ['財產總目錄總表']);

/** 珍貴動產、不動產目錄總表: the same for what is precious. */
export const preciousProperty = propertyCatalogueReader('珍貴動產、不動產目錄總表', 'precious-property');
