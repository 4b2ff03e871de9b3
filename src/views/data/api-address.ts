/** Where version 1 of the data stands. */
export const API = '/api/v1/';
