export type Level = 'PROVINCE' | 'CITY' | 'DISTRICT' | 'TOWN';
