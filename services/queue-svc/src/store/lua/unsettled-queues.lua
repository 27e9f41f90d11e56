-- Queues whose creation or deletion was announced a while ago and never noted.
-- KEYS    pending
-- ARGV    least age in ms, most names
-- REPLY   names, oldest first
--- @include "now.lua"

local before = string.format('%.0f', now_ms() - tonumber(ARGV[1]))
return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', before, 'LIMIT', 0, ARGV[2])
