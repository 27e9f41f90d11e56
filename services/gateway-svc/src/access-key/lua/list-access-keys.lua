-- A page of the ids of an account's access keys, in their order.
-- KEYS  1 account index
-- ARGV  1 start after this id, or ''  2 most ids
-- Result  ids
-- Retry  reads only

local from = ARGV[1] == '' and '-' or '(' .. ARGV[1]
return redis.call('ZRANGE', KEYS[1], from, '+', 'BYLEX', 'LIMIT', 0, tonumber(ARGV[2]))
