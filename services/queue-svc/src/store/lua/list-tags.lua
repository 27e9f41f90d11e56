-- KEYS    meta, tags
-- REPLY   'nonexistent', or {key, value, …}

local meta = KEYS[1]
if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
return redis.call('HGETALL', KEYS[2])
