// Written by scripts/generate.ts from @aws-sdk/client-apigatewaymanagementapi. Do not edit.

export interface DeleteConnectionInput {
  ConnectionId: string;
}

export interface GetConnectionInput {
  ConnectionId: string;
}

export interface GetConnectionOutput {
  ConnectedAt?: Date | undefined;
  Identity?: Identity | undefined;
  LastActiveAt?: Date | undefined;
}

export interface Identity {
  SourceIp: string;
  UserAgent: string;
}

export interface PostToConnectionInput {
  Data: Uint8Array;
  ConnectionId: string;
}

export type DeleteConnectionOutput = { readonly [key: string]: never };
export type PostToConnectionOutput = { readonly [key: string]: never };

export interface ApigatewaymanagementapiOperations {
  DeleteConnection: { input: DeleteConnectionInput; output: DeleteConnectionOutput };
  GetConnection: { input: GetConnectionInput; output: GetConnectionOutput };
  PostToConnection: { input: PostToConnectionInput; output: PostToConnectionOutput };
}
