-- Replaces the policy of a queue if it is still the one that was read.
-- KEYS    meta
-- ARGV    the policy that was read, the new one; '' stands for none
-- REPLY   'ok', 'changed' (by somebody else) or 'nonexistent'
-- RETRY   'ok' while the new one stands, else 'changed': the caller reads again
--- @include "now.lua"
--- @include "once.lua"

local meta, read, new = KEYS[1], ARGV[1], ARGV[2]
local is_repeat = once()
if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
local current = redis.call('HGET', meta, 'Policy') or ''
if is_repeat then return current == new and 'ok' or 'changed' end
if current ~= read then return 'changed' end
if new == '' then redis.call('HDEL', meta, 'Policy') else redis.call('HSET', meta, 'Policy', new) end
redis.call('HSET', meta, 'modified', string.format('%.0f', now_ms()))
return 'ok'
