-- Registers the tag of an outbox, or refreshes it, so that any replica finds it.
-- KEYS[1] a shard of the registry   ARGV[1] tag   Result: 1, in a repeat too.
--- @include "once.lua"
if once() then return 1 end
redis.call('ZADD', KEYS[1], redis.call('TIME')[1], ARGV[1])
return 1
