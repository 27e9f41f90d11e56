-- What last happened to a queue.
-- KEYS    meta, the tombstone
-- REPLY   {'1', created ms}, {'0', deleted ms} or {'', '0'} when it never was

local created = redis.call('HGET', KEYS[1], 'created')
if created then return { '1', created } end
local deleted = string.match(redis.call('GET', KEYS[2]) or '', '^[^;]*;(%d+);')
if deleted then return { '0', deleted } end
return { '', '0' }
