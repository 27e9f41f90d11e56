-- What last happened to a queue.
-- KEYS    queue-keys.lua, then the tombstone
-- REPLY   {'1', created ms}, {'0', deleted ms} or {'', '0'} when it never was
--- @include "queue-keys.lua"

local created = redis.call('HGET', meta, 'created')
if created then return { '1', created } end
local deleted = string.match(redis.call('GET', KEYS[8]) or '', '^[^;]*;(%d+);')
if deleted then return { '0', deleted } end
return { '', '0' }
