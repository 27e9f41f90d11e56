-- Brings the index of names up to date with what happened to a queue.
-- KEYS    names, versions, pending
-- ARGV    name, version, '1' (exists), '0' (deleted) or '' (never was)
-- REPLY   1
-- RETRY   changes nothing again
--- @include "once.lua"

local names, versions, pending = KEYS[1], KEYS[2], KEYS[3]
local name, version, exists = ARGV[1], ARGV[2], ARGV[3]
if once() then return 1 end
redis.call('ZREM', pending, name)
if exists ~= '' and tonumber(redis.call('HGET', versions, name) or '-1') < tonumber(version) then
  redis.call('HSET', versions, name, version)
  if exists == '1' then redis.call('ZADD', names, 0, name) else redis.call('ZREM', names, name) end
end
return 1
