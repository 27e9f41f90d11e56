-- Inserts a value under a dedupe id. KEYS[1] hash. ARGV[1] id  ARGV[2] value. Result: the value under the id.
-- A second insert with the id writes nothing beyond the guard; a repeat answers the value too.
--- @include "once.lua"
local repeated = once()
local present = redis.call('HGET', KEYS[1], ARGV[1])
if present or repeated then return present end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return ARGV[2]
