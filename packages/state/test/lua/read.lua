-- KEYS[1] a key. Result: its value, its list or nothing.
local kind = redis.call('TYPE', KEYS[1]).ok
if kind == 'list' then return redis.call('LRANGE', KEYS[1], 0, -1) end
return redis.call('GET', KEYS[1])
