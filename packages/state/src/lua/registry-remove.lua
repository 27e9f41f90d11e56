-- Takes a tag out of the registry unless it was registered anew.
-- KEYS[1] a shard of the registry   ARGV[1] tag  ARGV[2] registration seconds as read   Result: 1, in a repeat too.
--- @include "once.lua"
if once() then return 1 end
if redis.call('ZSCORE', KEYS[1], ARGV[1]) == ARGV[2] then redis.call('ZREM', KEYS[1], ARGV[1]) end
return 1
