-- Takes a queue without a task out of the registry, unless one was announced since.
-- KEYS    registry
-- ARGV    ARN of the queue, announced ms as read
-- REPLY   1
-- RETRY   forgets nothing again
--- @include "once.lua"

if not once() and redis.call('ZSCORE', KEYS[1], ARGV[1]) == ARGV[2] then redis.call('ZREM', KEYS[1], ARGV[1]) end
return 1
