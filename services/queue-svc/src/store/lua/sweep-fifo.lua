-- As sweep-queue.lua.
-- KEYS    fifo-keys.lua
-- REPLY   number of messages touched; -1 when the queue does not exist
-- RETRY   a repeat touches nothing; the next sweep goes on
--- @include "now.lua"
--- @include "once.lua"
--- @include "fifo-keys.lua"

local is_repeat = once()
local retention = redis.call('HGET', meta, 'MessageRetentionPeriod')
if not retention then return -1 end
if is_repeat then return 0 end
return promote_due(now_ms(), tonumber(retention) * 1000)
