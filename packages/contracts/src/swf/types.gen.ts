// Written by scripts/generate.ts from @aws-sdk/client-swf. Do not edit.

export interface PollForActivityTaskOutput {
  taskToken: string;
  activityId: string;
  startedEventId: number;
  workflowExecution: WorkflowExecution;
  activityType: ActivityType;
  input?: string | undefined;
}

export interface ActivityTaskCancelRequestedEventAttributes {
  decisionTaskCompletedEventId: number;
  activityId: string;
}

export interface ActivityTaskCanceledEventAttributes {
  scheduledEventId: number;
  startedEventId: number;
  details?: string | undefined;
  latestCancelRequestedEventId?: number | undefined;
}

export interface ActivityTaskCompletedEventAttributes {
  scheduledEventId: number;
  startedEventId: number;
  result?: string | undefined;
}

export interface ActivityTaskFailedEventAttributes {
  scheduledEventId: number;
  startedEventId: number;
  reason?: string | undefined;
  details?: string | undefined;
}

export interface ActivityTaskScheduledEventAttributes {
  activityType: ActivityType;
  activityId: string;
  taskList: TaskList;
  decisionTaskCompletedEventId: number;
  input?: string | undefined;
  control?: string | undefined;
  scheduleToStartTimeout?: string | undefined;
  scheduleToCloseTimeout?: string | undefined;
  startToCloseTimeout?: string | undefined;
  taskPriority?: string | undefined;
  heartbeatTimeout?: string | undefined;
}

export interface ActivityTaskStartedEventAttributes {
  scheduledEventId: number;
  identity?: string | undefined;
}

export interface RecordActivityTaskHeartbeatOutput {
  cancelRequested: boolean;
}

export interface ActivityTaskTimedOutEventAttributes {
  timeoutType: string;
  scheduledEventId: number;
  startedEventId: number;
  details?: string | undefined;
}

export interface ActivityType {
  name: string;
  version: string;
}

export interface ActivityTypeConfiguration {
  defaultTaskStartToCloseTimeout?: string | undefined;
  defaultTaskHeartbeatTimeout?: string | undefined;
  defaultTaskList?: TaskList | undefined;
  defaultTaskPriority?: string | undefined;
  defaultTaskScheduleToStartTimeout?: string | undefined;
  defaultTaskScheduleToCloseTimeout?: string | undefined;
}

export interface DescribeActivityTypeOutput {
  typeInfo: ActivityTypeInfo;
  configuration: ActivityTypeConfiguration;
}

export interface ActivityTypeInfo {
  activityType: ActivityType;
  status: string;
  creationDate: Date;
  description?: string | undefined;
  deprecationDate?: Date | undefined;
}

export interface ListActivityTypesOutput {
  typeInfos: readonly ActivityTypeInfo[];
  nextPageToken?: string | undefined;
}

export interface CancelTimerDecisionAttributes {
  timerId: string;
}

export interface CancelTimerFailedEventAttributes {
  timerId: string;
  cause: string;
  decisionTaskCompletedEventId: number;
}

export interface CancelWorkflowExecutionDecisionAttributes {
  details?: string | undefined;
}

export interface CancelWorkflowExecutionFailedEventAttributes {
  cause: string;
  decisionTaskCompletedEventId: number;
}

export interface ChildWorkflowExecutionCanceledEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  initiatedEventId: number;
  startedEventId: number;
  details?: string | undefined;
}

export interface ChildWorkflowExecutionCompletedEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  initiatedEventId: number;
  startedEventId: number;
  result?: string | undefined;
}

export interface ChildWorkflowExecutionFailedEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  initiatedEventId: number;
  startedEventId: number;
  reason?: string | undefined;
  details?: string | undefined;
}

export interface ChildWorkflowExecutionStartedEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  initiatedEventId: number;
}

export interface ChildWorkflowExecutionTerminatedEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  initiatedEventId: number;
  startedEventId: number;
}

export interface ChildWorkflowExecutionTimedOutEventAttributes {
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  timeoutType: string;
  initiatedEventId: number;
  startedEventId: number;
}

export interface CloseStatusFilter {
  status: string;
}

export interface CompleteWorkflowExecutionDecisionAttributes {
  result?: string | undefined;
}

export interface CompleteWorkflowExecutionFailedEventAttributes {
  cause: string;
  decisionTaskCompletedEventId: number;
}

export interface ContinueAsNewWorkflowExecutionDecisionAttributes {
  input?: string | undefined;
  executionStartToCloseTimeout?: string | undefined;
  taskList?: TaskList | undefined;
  taskPriority?: string | undefined;
  taskStartToCloseTimeout?: string | undefined;
  childPolicy?: string | undefined;
  tagList?: readonly string[] | undefined;
  workflowTypeVersion?: string | undefined;
  lambdaRole?: string | undefined;
}

export interface ContinueAsNewWorkflowExecutionFailedEventAttributes {
  cause: string;
  decisionTaskCompletedEventId: number;
}

export interface CountClosedWorkflowExecutionsInput {
  domain: string;
  startTimeFilter?: ExecutionTimeFilter | undefined;
  closeTimeFilter?: ExecutionTimeFilter | undefined;
  executionFilter?: WorkflowExecutionFilter | undefined;
  typeFilter?: WorkflowTypeFilter | undefined;
  tagFilter?: TagFilter | undefined;
  closeStatusFilter?: CloseStatusFilter | undefined;
}

export interface CountOpenWorkflowExecutionsInput {
  domain: string;
  startTimeFilter: ExecutionTimeFilter;
  typeFilter?: WorkflowTypeFilter | undefined;
  tagFilter?: TagFilter | undefined;
  executionFilter?: WorkflowExecutionFilter | undefined;
}

export interface CountPendingActivityTasksInput {
  domain: string;
  taskList: TaskList;
}

export interface CountPendingDecisionTasksInput {
  domain: string;
  taskList: TaskList;
}

export interface Decision {
  decisionType: string;
  scheduleActivityTaskDecisionAttributes?: ScheduleActivityTaskDecisionAttributes | undefined;
  requestCancelActivityTaskDecisionAttributes?: RequestCancelActivityTaskDecisionAttributes | undefined;
  completeWorkflowExecutionDecisionAttributes?: CompleteWorkflowExecutionDecisionAttributes | undefined;
  failWorkflowExecutionDecisionAttributes?: FailWorkflowExecutionDecisionAttributes | undefined;
  cancelWorkflowExecutionDecisionAttributes?: CancelWorkflowExecutionDecisionAttributes | undefined;
  continueAsNewWorkflowExecutionDecisionAttributes?: ContinueAsNewWorkflowExecutionDecisionAttributes | undefined;
  recordMarkerDecisionAttributes?: RecordMarkerDecisionAttributes | undefined;
  startTimerDecisionAttributes?: StartTimerDecisionAttributes | undefined;
  cancelTimerDecisionAttributes?: CancelTimerDecisionAttributes | undefined;
  signalExternalWorkflowExecutionDecisionAttributes?: SignalExternalWorkflowExecutionDecisionAttributes | undefined;
  requestCancelExternalWorkflowExecutionDecisionAttributes?: RequestCancelExternalWorkflowExecutionDecisionAttributes | undefined;
  startChildWorkflowExecutionDecisionAttributes?: StartChildWorkflowExecutionDecisionAttributes | undefined;
  scheduleLambdaFunctionDecisionAttributes?: ScheduleLambdaFunctionDecisionAttributes | undefined;
}

export interface PollForDecisionTaskOutput {
  taskToken: string;
  startedEventId: number;
  workflowExecution: WorkflowExecution;
  workflowType: WorkflowType;
  events: readonly HistoryEvent[];
  nextPageToken?: string | undefined;
  previousStartedEventId?: number | undefined;
}

export interface DecisionTaskCompletedEventAttributes {
  scheduledEventId: number;
  startedEventId: number;
  executionContext?: string | undefined;
  taskList?: TaskList | undefined;
  taskListScheduleToStartTimeout?: string | undefined;
}

export interface DecisionTaskScheduledEventAttributes {
  taskList: TaskList;
  taskPriority?: string | undefined;
  startToCloseTimeout?: string | undefined;
  scheduleToStartTimeout?: string | undefined;
}

export interface DecisionTaskStartedEventAttributes {
  scheduledEventId: number;
  identity?: string | undefined;
}

export interface DecisionTaskTimedOutEventAttributes {
  timeoutType: string;
  scheduledEventId: number;
  startedEventId: number;
}

export interface DeleteActivityTypeInput {
  domain: string;
  activityType: ActivityType;
}

export interface DeleteWorkflowTypeInput {
  domain: string;
  workflowType: WorkflowType;
}

export interface DeprecateActivityTypeInput {
  domain: string;
  activityType: ActivityType;
}

export interface DeprecateDomainInput {
  name: string;
}

export interface DeprecateWorkflowTypeInput {
  domain: string;
  workflowType: WorkflowType;
}

export interface DescribeActivityTypeInput {
  domain: string;
  activityType: ActivityType;
}

export interface DescribeDomainInput {
  name: string;
}

export interface DescribeWorkflowExecutionInput {
  domain: string;
  execution: WorkflowExecution;
}

export interface DescribeWorkflowTypeInput {
  domain: string;
  workflowType: WorkflowType;
}

export interface DomainConfiguration {
  workflowExecutionRetentionPeriodInDays: string;
}

export interface DescribeDomainOutput {
  domainInfo: DomainInfo;
  configuration: DomainConfiguration;
}

export interface DomainInfo {
  name: string;
  status: string;
  description?: string | undefined;
  arn?: string | undefined;
}

export interface ListDomainsOutput {
  domainInfos: readonly DomainInfo[];
  nextPageToken?: string | undefined;
}

export interface ExecutionTimeFilter {
  oldestDate: Date;
  latestDate?: Date | undefined;
}

export interface ExternalWorkflowExecutionCancelRequestedEventAttributes {
  workflowExecution: WorkflowExecution;
  initiatedEventId: number;
}

export interface ExternalWorkflowExecutionSignaledEventAttributes {
  workflowExecution: WorkflowExecution;
  initiatedEventId: number;
}

export interface FailWorkflowExecutionDecisionAttributes {
  reason?: string | undefined;
  details?: string | undefined;
}

export interface FailWorkflowExecutionFailedEventAttributes {
  cause: string;
  decisionTaskCompletedEventId: number;
}

export interface GetWorkflowExecutionHistoryInput {
  domain: string;
  execution: WorkflowExecution;
  nextPageToken?: string | undefined;
  maximumPageSize?: number | undefined;
  reverseOrder?: boolean | undefined;
}

export interface GetWorkflowExecutionHistoryOutput {
  events: readonly HistoryEvent[];
  nextPageToken?: string | undefined;
}

export interface HistoryEvent {
  eventTimestamp: Date;
  eventType: string;
  eventId: number;
  workflowExecutionStartedEventAttributes?: WorkflowExecutionStartedEventAttributes | undefined;
  workflowExecutionCompletedEventAttributes?: WorkflowExecutionCompletedEventAttributes | undefined;
  completeWorkflowExecutionFailedEventAttributes?: CompleteWorkflowExecutionFailedEventAttributes | undefined;
  workflowExecutionFailedEventAttributes?: WorkflowExecutionFailedEventAttributes | undefined;
  failWorkflowExecutionFailedEventAttributes?: FailWorkflowExecutionFailedEventAttributes | undefined;
  workflowExecutionTimedOutEventAttributes?: WorkflowExecutionTimedOutEventAttributes | undefined;
  workflowExecutionCanceledEventAttributes?: WorkflowExecutionCanceledEventAttributes | undefined;
  cancelWorkflowExecutionFailedEventAttributes?: CancelWorkflowExecutionFailedEventAttributes | undefined;
  workflowExecutionContinuedAsNewEventAttributes?: WorkflowExecutionContinuedAsNewEventAttributes | undefined;
  continueAsNewWorkflowExecutionFailedEventAttributes?: ContinueAsNewWorkflowExecutionFailedEventAttributes | undefined;
  workflowExecutionTerminatedEventAttributes?: WorkflowExecutionTerminatedEventAttributes | undefined;
  workflowExecutionCancelRequestedEventAttributes?: WorkflowExecutionCancelRequestedEventAttributes | undefined;
  decisionTaskScheduledEventAttributes?: DecisionTaskScheduledEventAttributes | undefined;
  decisionTaskStartedEventAttributes?: DecisionTaskStartedEventAttributes | undefined;
  decisionTaskCompletedEventAttributes?: DecisionTaskCompletedEventAttributes | undefined;
  decisionTaskTimedOutEventAttributes?: DecisionTaskTimedOutEventAttributes | undefined;
  activityTaskScheduledEventAttributes?: ActivityTaskScheduledEventAttributes | undefined;
  activityTaskStartedEventAttributes?: ActivityTaskStartedEventAttributes | undefined;
  activityTaskCompletedEventAttributes?: ActivityTaskCompletedEventAttributes | undefined;
  activityTaskFailedEventAttributes?: ActivityTaskFailedEventAttributes | undefined;
  activityTaskTimedOutEventAttributes?: ActivityTaskTimedOutEventAttributes | undefined;
  activityTaskCanceledEventAttributes?: ActivityTaskCanceledEventAttributes | undefined;
  activityTaskCancelRequestedEventAttributes?: ActivityTaskCancelRequestedEventAttributes | undefined;
  workflowExecutionSignaledEventAttributes?: WorkflowExecutionSignaledEventAttributes | undefined;
  markerRecordedEventAttributes?: MarkerRecordedEventAttributes | undefined;
  recordMarkerFailedEventAttributes?: RecordMarkerFailedEventAttributes | undefined;
  timerStartedEventAttributes?: TimerStartedEventAttributes | undefined;
  timerFiredEventAttributes?: TimerFiredEventAttributes | undefined;
  timerCanceledEventAttributes?: TimerCanceledEventAttributes | undefined;
  startChildWorkflowExecutionInitiatedEventAttributes?: StartChildWorkflowExecutionInitiatedEventAttributes | undefined;
  childWorkflowExecutionStartedEventAttributes?: ChildWorkflowExecutionStartedEventAttributes | undefined;
  childWorkflowExecutionCompletedEventAttributes?: ChildWorkflowExecutionCompletedEventAttributes | undefined;
  childWorkflowExecutionFailedEventAttributes?: ChildWorkflowExecutionFailedEventAttributes | undefined;
  childWorkflowExecutionTimedOutEventAttributes?: ChildWorkflowExecutionTimedOutEventAttributes | undefined;
  childWorkflowExecutionCanceledEventAttributes?: ChildWorkflowExecutionCanceledEventAttributes | undefined;
  childWorkflowExecutionTerminatedEventAttributes?: ChildWorkflowExecutionTerminatedEventAttributes | undefined;
  signalExternalWorkflowExecutionInitiatedEventAttributes?: SignalExternalWorkflowExecutionInitiatedEventAttributes | undefined;
  externalWorkflowExecutionSignaledEventAttributes?: ExternalWorkflowExecutionSignaledEventAttributes | undefined;
  signalExternalWorkflowExecutionFailedEventAttributes?: SignalExternalWorkflowExecutionFailedEventAttributes | undefined;
  externalWorkflowExecutionCancelRequestedEventAttributes?: ExternalWorkflowExecutionCancelRequestedEventAttributes | undefined;
  requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: RequestCancelExternalWorkflowExecutionInitiatedEventAttributes | undefined;
  requestCancelExternalWorkflowExecutionFailedEventAttributes?: RequestCancelExternalWorkflowExecutionFailedEventAttributes | undefined;
  scheduleActivityTaskFailedEventAttributes?: ScheduleActivityTaskFailedEventAttributes | undefined;
  requestCancelActivityTaskFailedEventAttributes?: RequestCancelActivityTaskFailedEventAttributes | undefined;
  startTimerFailedEventAttributes?: StartTimerFailedEventAttributes | undefined;
  cancelTimerFailedEventAttributes?: CancelTimerFailedEventAttributes | undefined;
  startChildWorkflowExecutionFailedEventAttributes?: StartChildWorkflowExecutionFailedEventAttributes | undefined;
  lambdaFunctionScheduledEventAttributes?: LambdaFunctionScheduledEventAttributes | undefined;
  lambdaFunctionStartedEventAttributes?: LambdaFunctionStartedEventAttributes | undefined;
  lambdaFunctionCompletedEventAttributes?: LambdaFunctionCompletedEventAttributes | undefined;
  lambdaFunctionFailedEventAttributes?: LambdaFunctionFailedEventAttributes | undefined;
  lambdaFunctionTimedOutEventAttributes?: LambdaFunctionTimedOutEventAttributes | undefined;
  scheduleLambdaFunctionFailedEventAttributes?: ScheduleLambdaFunctionFailedEventAttributes | undefined;
  startLambdaFunctionFailedEventAttributes?: StartLambdaFunctionFailedEventAttributes | undefined;
}

export interface LambdaFunctionCompletedEventAttributes {
  scheduledEventId: number;
  startedEventId: number;
  result?: string | undefined;
}

export interface LambdaFunctionFailedEventAttributes {
  scheduledEventId: number;
  startedEventId: number;
  reason?: string | undefined;
  details?: string | undefined;
}

export interface LambdaFunctionScheduledEventAttributes {
  id: string;
  name: string;
  decisionTaskCompletedEventId: number;
  control?: string | undefined;
  input?: string | undefined;
  startToCloseTimeout?: string | undefined;
}

export interface LambdaFunctionStartedEventAttributes {
  scheduledEventId: number;
}

export interface LambdaFunctionTimedOutEventAttributes {
  scheduledEventId: number;
  startedEventId: number;
  timeoutType?: string | undefined;
}

export interface ListActivityTypesInput {
  domain: string;
  registrationStatus: string;
  name?: string | undefined;
  nextPageToken?: string | undefined;
  maximumPageSize?: number | undefined;
  reverseOrder?: boolean | undefined;
}

export interface ListClosedWorkflowExecutionsInput {
  domain: string;
  startTimeFilter?: ExecutionTimeFilter | undefined;
  closeTimeFilter?: ExecutionTimeFilter | undefined;
  executionFilter?: WorkflowExecutionFilter | undefined;
  closeStatusFilter?: CloseStatusFilter | undefined;
  typeFilter?: WorkflowTypeFilter | undefined;
  tagFilter?: TagFilter | undefined;
  nextPageToken?: string | undefined;
  maximumPageSize?: number | undefined;
  reverseOrder?: boolean | undefined;
}

export interface ListDomainsInput {
  registrationStatus: string;
  nextPageToken?: string | undefined;
  maximumPageSize?: number | undefined;
  reverseOrder?: boolean | undefined;
}

export interface ListOpenWorkflowExecutionsInput {
  domain: string;
  startTimeFilter: ExecutionTimeFilter;
  typeFilter?: WorkflowTypeFilter | undefined;
  tagFilter?: TagFilter | undefined;
  nextPageToken?: string | undefined;
  maximumPageSize?: number | undefined;
  reverseOrder?: boolean | undefined;
  executionFilter?: WorkflowExecutionFilter | undefined;
}

export interface ListTagsForResourceInput {
  resourceArn: string;
}

export interface ListTagsForResourceOutput {
  tags?: readonly ResourceTag[] | undefined;
}

export interface ListWorkflowTypesInput {
  domain: string;
  registrationStatus: string;
  name?: string | undefined;
  nextPageToken?: string | undefined;
  maximumPageSize?: number | undefined;
  reverseOrder?: boolean | undefined;
}

export interface MarkerRecordedEventAttributes {
  markerName: string;
  decisionTaskCompletedEventId: number;
  details?: string | undefined;
}

export interface PendingTaskCount {
  count: number;
  truncated?: boolean | undefined;
}

export interface PollForActivityTaskInput {
  domain: string;
  taskList: TaskList;
  identity?: string | undefined;
}

export interface PollForDecisionTaskInput {
  domain: string;
  taskList: TaskList;
  identity?: string | undefined;
  nextPageToken?: string | undefined;
  maximumPageSize?: number | undefined;
  reverseOrder?: boolean | undefined;
  startAtPreviousStartedEvent?: boolean | undefined;
}

export interface RecordActivityTaskHeartbeatInput {
  taskToken: string;
  details?: string | undefined;
}

export interface RecordMarkerDecisionAttributes {
  markerName: string;
  details?: string | undefined;
}

export interface RecordMarkerFailedEventAttributes {
  markerName: string;
  cause: string;
  decisionTaskCompletedEventId: number;
}

export interface RegisterActivityTypeInput {
  domain: string;
  name: string;
  version: string;
  description?: string | undefined;
  defaultTaskStartToCloseTimeout?: string | undefined;
  defaultTaskHeartbeatTimeout?: string | undefined;
  defaultTaskList?: TaskList | undefined;
  defaultTaskPriority?: string | undefined;
  defaultTaskScheduleToStartTimeout?: string | undefined;
  defaultTaskScheduleToCloseTimeout?: string | undefined;
}

export interface RegisterDomainInput {
  name: string;
  workflowExecutionRetentionPeriodInDays: string;
  description?: string | undefined;
  tags?: readonly ResourceTag[] | undefined;
}

export interface RegisterWorkflowTypeInput {
  domain: string;
  name: string;
  version: string;
  description?: string | undefined;
  defaultTaskStartToCloseTimeout?: string | undefined;
  defaultExecutionStartToCloseTimeout?: string | undefined;
  defaultTaskList?: TaskList | undefined;
  defaultTaskPriority?: string | undefined;
  defaultChildPolicy?: string | undefined;
  defaultLambdaRole?: string | undefined;
}

export interface RequestCancelActivityTaskDecisionAttributes {
  activityId: string;
}

export interface RequestCancelActivityTaskFailedEventAttributes {
  activityId: string;
  cause: string;
  decisionTaskCompletedEventId: number;
}

export interface RequestCancelExternalWorkflowExecutionDecisionAttributes {
  workflowId: string;
  runId?: string | undefined;
  control?: string | undefined;
}

export interface RequestCancelExternalWorkflowExecutionFailedEventAttributes {
  workflowId: string;
  cause: string;
  initiatedEventId: number;
  decisionTaskCompletedEventId: number;
  runId?: string | undefined;
  control?: string | undefined;
}

export interface RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
  workflowId: string;
  decisionTaskCompletedEventId: number;
  runId?: string | undefined;
  control?: string | undefined;
}

export interface RequestCancelWorkflowExecutionInput {
  domain: string;
  workflowId: string;
  runId?: string | undefined;
}

export interface ResourceTag {
  key: string;
  value?: string | undefined;
}

export interface RespondActivityTaskCanceledInput {
  taskToken: string;
  details?: string | undefined;
}

export interface RespondActivityTaskCompletedInput {
  taskToken: string;
  result?: string | undefined;
}

export interface RespondActivityTaskFailedInput {
  taskToken: string;
  reason?: string | undefined;
  details?: string | undefined;
}

export interface RespondDecisionTaskCompletedInput {
  taskToken: string;
  decisions?: readonly Decision[] | undefined;
  executionContext?: string | undefined;
  taskList?: TaskList | undefined;
  taskListScheduleToStartTimeout?: string | undefined;
}

export interface StartWorkflowExecutionOutput {
  runId?: string | undefined;
}

export interface ScheduleActivityTaskDecisionAttributes {
  activityType: ActivityType;
  activityId: string;
  control?: string | undefined;
  input?: string | undefined;
  scheduleToCloseTimeout?: string | undefined;
  taskList?: TaskList | undefined;
  taskPriority?: string | undefined;
  scheduleToStartTimeout?: string | undefined;
  startToCloseTimeout?: string | undefined;
  heartbeatTimeout?: string | undefined;
}

export interface ScheduleActivityTaskFailedEventAttributes {
  activityType: ActivityType;
  activityId: string;
  cause: string;
  decisionTaskCompletedEventId: number;
}

export interface ScheduleLambdaFunctionDecisionAttributes {
  id: string;
  name: string;
  control?: string | undefined;
  input?: string | undefined;
  startToCloseTimeout?: string | undefined;
}

export interface ScheduleLambdaFunctionFailedEventAttributes {
  id: string;
  name: string;
  cause: string;
  decisionTaskCompletedEventId: number;
}

export interface SignalExternalWorkflowExecutionDecisionAttributes {
  workflowId: string;
  signalName: string;
  runId?: string | undefined;
  input?: string | undefined;
  control?: string | undefined;
}

export interface SignalExternalWorkflowExecutionFailedEventAttributes {
  workflowId: string;
  cause: string;
  initiatedEventId: number;
  decisionTaskCompletedEventId: number;
  runId?: string | undefined;
  control?: string | undefined;
}

export interface SignalExternalWorkflowExecutionInitiatedEventAttributes {
  workflowId: string;
  signalName: string;
  decisionTaskCompletedEventId: number;
  runId?: string | undefined;
  input?: string | undefined;
  control?: string | undefined;
}

export interface SignalWorkflowExecutionInput {
  domain: string;
  workflowId: string;
  signalName: string;
  runId?: string | undefined;
  input?: string | undefined;
}

export interface StartChildWorkflowExecutionDecisionAttributes {
  workflowType: WorkflowType;
  workflowId: string;
  control?: string | undefined;
  input?: string | undefined;
  executionStartToCloseTimeout?: string | undefined;
  taskList?: TaskList | undefined;
  taskPriority?: string | undefined;
  taskStartToCloseTimeout?: string | undefined;
  childPolicy?: string | undefined;
  tagList?: readonly string[] | undefined;
  lambdaRole?: string | undefined;
}

export interface StartChildWorkflowExecutionFailedEventAttributes {
  workflowType: WorkflowType;
  cause: string;
  workflowId: string;
  initiatedEventId: number;
  decisionTaskCompletedEventId: number;
  control?: string | undefined;
}

export interface StartChildWorkflowExecutionInitiatedEventAttributes {
  workflowId: string;
  workflowType: WorkflowType;
  taskList: TaskList;
  decisionTaskCompletedEventId: number;
  childPolicy: string;
  control?: string | undefined;
  input?: string | undefined;
  executionStartToCloseTimeout?: string | undefined;
  taskPriority?: string | undefined;
  taskStartToCloseTimeout?: string | undefined;
  tagList?: readonly string[] | undefined;
  lambdaRole?: string | undefined;
}

export interface StartLambdaFunctionFailedEventAttributes {
  scheduledEventId?: number | undefined;
  cause?: string | undefined;
  message?: string | undefined;
}

export interface StartTimerDecisionAttributes {
  timerId: string;
  startToFireTimeout: string;
  control?: string | undefined;
}

export interface StartTimerFailedEventAttributes {
  timerId: string;
  cause: string;
  decisionTaskCompletedEventId: number;
}

export interface StartWorkflowExecutionInput {
  domain: string;
  workflowId: string;
  workflowType: WorkflowType;
  taskList?: TaskList | undefined;
  taskPriority?: string | undefined;
  input?: string | undefined;
  executionStartToCloseTimeout?: string | undefined;
  tagList?: readonly string[] | undefined;
  taskStartToCloseTimeout?: string | undefined;
  childPolicy?: string | undefined;
  lambdaRole?: string | undefined;
}

export interface TagFilter {
  tag: string;
}

export interface TagResourceInput {
  resourceArn: string;
  tags: readonly ResourceTag[];
}

export interface TaskList {
  name: string;
}

export interface TerminateWorkflowExecutionInput {
  domain: string;
  workflowId: string;
  runId?: string | undefined;
  reason?: string | undefined;
  details?: string | undefined;
  childPolicy?: string | undefined;
}

export interface TimerCanceledEventAttributes {
  timerId: string;
  startedEventId: number;
  decisionTaskCompletedEventId: number;
}

export interface TimerFiredEventAttributes {
  timerId: string;
  startedEventId: number;
}

export interface TimerStartedEventAttributes {
  timerId: string;
  startToFireTimeout: string;
  decisionTaskCompletedEventId: number;
  control?: string | undefined;
}

export interface UndeprecateActivityTypeInput {
  domain: string;
  activityType: ActivityType;
}

export interface UndeprecateDomainInput {
  name: string;
}

export interface UndeprecateWorkflowTypeInput {
  domain: string;
  workflowType: WorkflowType;
}

export interface UntagResourceInput {
  resourceArn: string;
  tagKeys: readonly string[];
}

export interface WorkflowExecution {
  workflowId: string;
  runId: string;
}

export interface WorkflowExecutionCancelRequestedEventAttributes {
  externalWorkflowExecution?: WorkflowExecution | undefined;
  externalInitiatedEventId?: number | undefined;
  cause?: string | undefined;
}

export interface WorkflowExecutionCanceledEventAttributes {
  decisionTaskCompletedEventId: number;
  details?: string | undefined;
}

export interface WorkflowExecutionCompletedEventAttributes {
  decisionTaskCompletedEventId: number;
  result?: string | undefined;
}

export interface WorkflowExecutionConfiguration {
  taskStartToCloseTimeout: string;
  executionStartToCloseTimeout: string;
  taskList: TaskList;
  childPolicy: string;
  taskPriority?: string | undefined;
  lambdaRole?: string | undefined;
}

export interface WorkflowExecutionContinuedAsNewEventAttributes {
  decisionTaskCompletedEventId: number;
  newExecutionRunId: string;
  taskList: TaskList;
  childPolicy: string;
  workflowType: WorkflowType;
  input?: string | undefined;
  executionStartToCloseTimeout?: string | undefined;
  taskPriority?: string | undefined;
  taskStartToCloseTimeout?: string | undefined;
  tagList?: readonly string[] | undefined;
  lambdaRole?: string | undefined;
}

export interface WorkflowExecutionCount {
  count: number;
  truncated?: boolean | undefined;
}

export interface DescribeWorkflowExecutionOutput {
  executionInfo: WorkflowExecutionInfo;
  executionConfiguration: WorkflowExecutionConfiguration;
  openCounts: WorkflowExecutionOpenCounts;
  latestActivityTaskTimestamp?: Date | undefined;
  latestExecutionContext?: string | undefined;
}

export interface WorkflowExecutionFailedEventAttributes {
  decisionTaskCompletedEventId: number;
  reason?: string | undefined;
  details?: string | undefined;
}

export interface WorkflowExecutionFilter {
  workflowId: string;
}

export interface WorkflowExecutionInfo {
  execution: WorkflowExecution;
  workflowType: WorkflowType;
  startTimestamp: Date;
  executionStatus: string;
  closeTimestamp?: Date | undefined;
  closeStatus?: string | undefined;
  parent?: WorkflowExecution | undefined;
  tagList?: readonly string[] | undefined;
  cancelRequested?: boolean | undefined;
}

export interface WorkflowExecutionInfos {
  executionInfos: readonly WorkflowExecutionInfo[];
  nextPageToken?: string | undefined;
}

export interface WorkflowExecutionOpenCounts {
  openActivityTasks: number;
  openDecisionTasks: number;
  openTimers: number;
  openChildWorkflowExecutions: number;
  openLambdaFunctions?: number | undefined;
}

export interface WorkflowExecutionSignaledEventAttributes {
  signalName: string;
  input?: string | undefined;
  externalWorkflowExecution?: WorkflowExecution | undefined;
  externalInitiatedEventId?: number | undefined;
}

export interface WorkflowExecutionStartedEventAttributes {
  childPolicy: string;
  taskList: TaskList;
  workflowType: WorkflowType;
  input?: string | undefined;
  executionStartToCloseTimeout?: string | undefined;
  taskStartToCloseTimeout?: string | undefined;
  taskPriority?: string | undefined;
  tagList?: readonly string[] | undefined;
  continuedExecutionRunId?: string | undefined;
  parentWorkflowExecution?: WorkflowExecution | undefined;
  parentInitiatedEventId?: number | undefined;
  lambdaRole?: string | undefined;
}

export interface WorkflowExecutionTerminatedEventAttributes {
  childPolicy: string;
  reason?: string | undefined;
  details?: string | undefined;
  cause?: string | undefined;
}

export interface WorkflowExecutionTimedOutEventAttributes {
  timeoutType: string;
  childPolicy: string;
}

export interface WorkflowType {
  name: string;
  version: string;
}

export interface WorkflowTypeConfiguration {
  defaultTaskStartToCloseTimeout?: string | undefined;
  defaultExecutionStartToCloseTimeout?: string | undefined;
  defaultTaskList?: TaskList | undefined;
  defaultTaskPriority?: string | undefined;
  defaultChildPolicy?: string | undefined;
  defaultLambdaRole?: string | undefined;
}

export interface DescribeWorkflowTypeOutput {
  typeInfo: WorkflowTypeInfo;
  configuration: WorkflowTypeConfiguration;
}

export interface WorkflowTypeFilter {
  name: string;
  version?: string | undefined;
}

export interface WorkflowTypeInfo {
  workflowType: WorkflowType;
  status: string;
  creationDate: Date;
  description?: string | undefined;
  deprecationDate?: Date | undefined;
}

export interface ListWorkflowTypesOutput {
  typeInfos: readonly WorkflowTypeInfo[];
  nextPageToken?: string | undefined;
}

export type CountClosedWorkflowExecutionsOutput = WorkflowExecutionCount;
export type CountOpenWorkflowExecutionsOutput = WorkflowExecutionCount;
export type CountPendingActivityTasksOutput = PendingTaskCount;
export type CountPendingDecisionTasksOutput = PendingTaskCount;
export type DeleteActivityTypeOutput = { readonly [key: string]: never };
export type DeleteWorkflowTypeOutput = { readonly [key: string]: never };
export type DeprecateActivityTypeOutput = { readonly [key: string]: never };
export type DeprecateDomainOutput = { readonly [key: string]: never };
export type DeprecateWorkflowTypeOutput = { readonly [key: string]: never };
export type ListClosedWorkflowExecutionsOutput = WorkflowExecutionInfos;
export type ListOpenWorkflowExecutionsOutput = WorkflowExecutionInfos;
export type RegisterActivityTypeOutput = { readonly [key: string]: never };
export type RegisterDomainOutput = { readonly [key: string]: never };
export type RegisterWorkflowTypeOutput = { readonly [key: string]: never };
export type RequestCancelWorkflowExecutionOutput = { readonly [key: string]: never };
export type RespondActivityTaskCanceledOutput = { readonly [key: string]: never };
export type RespondActivityTaskCompletedOutput = { readonly [key: string]: never };
export type RespondActivityTaskFailedOutput = { readonly [key: string]: never };
export type RespondDecisionTaskCompletedOutput = { readonly [key: string]: never };
export type SignalWorkflowExecutionOutput = { readonly [key: string]: never };
export type TagResourceOutput = { readonly [key: string]: never };
export type TerminateWorkflowExecutionOutput = { readonly [key: string]: never };
export type UndeprecateActivityTypeOutput = { readonly [key: string]: never };
export type UndeprecateDomainOutput = { readonly [key: string]: never };
export type UndeprecateWorkflowTypeOutput = { readonly [key: string]: never };
export type UntagResourceOutput = { readonly [key: string]: never };

export interface SwfOperations {
  CountClosedWorkflowExecutions: { input: CountClosedWorkflowExecutionsInput; output: CountClosedWorkflowExecutionsOutput };
  CountOpenWorkflowExecutions: { input: CountOpenWorkflowExecutionsInput; output: CountOpenWorkflowExecutionsOutput };
  CountPendingActivityTasks: { input: CountPendingActivityTasksInput; output: CountPendingActivityTasksOutput };
  CountPendingDecisionTasks: { input: CountPendingDecisionTasksInput; output: CountPendingDecisionTasksOutput };
  DeleteActivityType: { input: DeleteActivityTypeInput; output: DeleteActivityTypeOutput };
  DeleteWorkflowType: { input: DeleteWorkflowTypeInput; output: DeleteWorkflowTypeOutput };
  DeprecateActivityType: { input: DeprecateActivityTypeInput; output: DeprecateActivityTypeOutput };
  DeprecateDomain: { input: DeprecateDomainInput; output: DeprecateDomainOutput };
  DeprecateWorkflowType: { input: DeprecateWorkflowTypeInput; output: DeprecateWorkflowTypeOutput };
  DescribeActivityType: { input: DescribeActivityTypeInput; output: DescribeActivityTypeOutput };
  DescribeDomain: { input: DescribeDomainInput; output: DescribeDomainOutput };
  DescribeWorkflowExecution: { input: DescribeWorkflowExecutionInput; output: DescribeWorkflowExecutionOutput };
  DescribeWorkflowType: { input: DescribeWorkflowTypeInput; output: DescribeWorkflowTypeOutput };
  GetWorkflowExecutionHistory: { input: GetWorkflowExecutionHistoryInput; output: GetWorkflowExecutionHistoryOutput };
  ListActivityTypes: { input: ListActivityTypesInput; output: ListActivityTypesOutput };
  ListClosedWorkflowExecutions: { input: ListClosedWorkflowExecutionsInput; output: ListClosedWorkflowExecutionsOutput };
  ListDomains: { input: ListDomainsInput; output: ListDomainsOutput };
  ListOpenWorkflowExecutions: { input: ListOpenWorkflowExecutionsInput; output: ListOpenWorkflowExecutionsOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  ListWorkflowTypes: { input: ListWorkflowTypesInput; output: ListWorkflowTypesOutput };
  PollForActivityTask: { input: PollForActivityTaskInput; output: PollForActivityTaskOutput };
  PollForDecisionTask: { input: PollForDecisionTaskInput; output: PollForDecisionTaskOutput };
  RecordActivityTaskHeartbeat: { input: RecordActivityTaskHeartbeatInput; output: RecordActivityTaskHeartbeatOutput };
  RegisterActivityType: { input: RegisterActivityTypeInput; output: RegisterActivityTypeOutput };
  RegisterDomain: { input: RegisterDomainInput; output: RegisterDomainOutput };
  RegisterWorkflowType: { input: RegisterWorkflowTypeInput; output: RegisterWorkflowTypeOutput };
  RequestCancelWorkflowExecution: { input: RequestCancelWorkflowExecutionInput; output: RequestCancelWorkflowExecutionOutput };
  RespondActivityTaskCanceled: { input: RespondActivityTaskCanceledInput; output: RespondActivityTaskCanceledOutput };
  RespondActivityTaskCompleted: { input: RespondActivityTaskCompletedInput; output: RespondActivityTaskCompletedOutput };
  RespondActivityTaskFailed: { input: RespondActivityTaskFailedInput; output: RespondActivityTaskFailedOutput };
  RespondDecisionTaskCompleted: { input: RespondDecisionTaskCompletedInput; output: RespondDecisionTaskCompletedOutput };
  SignalWorkflowExecution: { input: SignalWorkflowExecutionInput; output: SignalWorkflowExecutionOutput };
  StartWorkflowExecution: { input: StartWorkflowExecutionInput; output: StartWorkflowExecutionOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  TerminateWorkflowExecution: { input: TerminateWorkflowExecutionInput; output: TerminateWorkflowExecutionOutput };
  UndeprecateActivityType: { input: UndeprecateActivityTypeInput; output: UndeprecateActivityTypeOutput };
  UndeprecateDomain: { input: UndeprecateDomainInput; output: UndeprecateDomainOutput };
  UndeprecateWorkflowType: { input: UndeprecateWorkflowTypeInput; output: UndeprecateWorkflowTypeOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
}
