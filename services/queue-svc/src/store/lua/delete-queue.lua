-- Deletes a queue with everything in it; its name stays taken for a while.
-- KEYS    meta, the tombstone, then everything else of the queue
-- ARGV    ms for which the name stays taken, id of this deletion
-- REPLY   'ok:<deleted ms>' or 'nonexistent'; for the time see create-queue.lua
-- RETRY   recognised by the id in the tombstone
--- @include "now.lua"
--- @include "once.lua"

-- The tombstone outlives the time in which late index entries of the old queue may arrive.
local KEPT_MS = 300000
local meta, tombstone = KEYS[1], KEYS[2]
local taken_ms, id = tonumber(ARGV[1]), ARGV[2]
if once() then
  local of, deleted = string.match(redis.call('GET', tombstone) or '', '^([^;]*);(%d+);')
  return of == id and 'ok:' .. deleted or 'nonexistent'
end
local created = redis.call('HGET', meta, 'created')
if not created then return 'nonexistent' end
local now = now_ms()
local deleted = string.format('%.0f', math.max(now, tonumber(created) + 1))
redis.call('UNLINK', meta, unpack(KEYS, 3, #KEYS - 1))
local text = id .. ';' .. deleted .. ';' .. string.format('%.0f', now + taken_ms)
redis.call('SET', tombstone, text, 'PX', math.max(taken_ms, KEPT_MS))
return 'ok:' .. deleted
