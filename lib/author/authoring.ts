/** Whether scenes are being written here: in development, never where people play. */
export const isAuthoring = (): boolean => process.env.NODE_ENV === 'development'
