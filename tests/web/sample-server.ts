export interface SampleServer {
  readonly url: string;
  close(): Promise<void>;
}
export const startSampleServer = async (): Promise<SampleServer> => ({
  url: 'http://127.0.0.1:4999',
  close: async () => {},
});
