-- Reads a page of the registry for a sweep; each shard is swept by one replica a period.
-- KEYS[1] a shard of the registry  KEYS[2] its sweep mark   ARGV[1] sweeper  ARGV[2] period ms  ARGV[3] first rank
-- Result: nil when another replica sweeps, else server seconds, then tag and registration seconds of up to 100.
-- A repeat reads the page again.
--- @include "once.lua"
local repeated = once()
local sweeper = redis.call('GET', KEYS[2])
if sweeper and sweeper ~= ARGV[1] then return nil end
if not sweeper and not repeated then redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2]) end
local page = redis.call('ZRANGE', KEYS[1], ARGV[3], ARGV[3] + 99, 'WITHSCORES')
table.insert(page, 1, redis.call('TIME')[1])
return page
