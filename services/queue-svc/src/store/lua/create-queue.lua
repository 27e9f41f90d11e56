-- Creates a queue, or finds the one that is there.
-- KEYS    meta, tags, the tombstone of a deletion
-- ARGV    number of attributes given, name and value of each, number of defaults, name and value of each,
--         then name and value of each tag
-- REPLY   'ok:<created ms>', 'differs:<attribute>' or 'deleted-recently'; the time is the version of the
--         queue's line in the index of names, and grows with every deletion and creation
-- RETRY   finds what the first time created, with the same attributes: 'ok'
--- @include "now.lua"
--- @include "once.lua"

local meta, tags, tombstone = KEYS[1], KEYS[2], KEYS[3]
local position = 0
local is_repeat = once()

local function next_pairs()
  position = position + 1
  local fields = {}
  for index = 1, tonumber(ARGV[position]) * 2 do fields[index] = ARGV[position + index] end
  position = position + #fields
  return fields
end

local given, defaults = next_pairs(), next_pairs()

if redis.call('EXISTS', meta) == 1 then
  for index = 1, #given, 2 do
    local current = redis.call('HGET', meta, given[index]) or ''
    if current ~= given[index + 1] then return 'differs:' .. given[index] end
  end
  return 'ok:' .. redis.call('HGET', meta, 'created')
end
-- A repeat that finds nothing: the first time was refused, or somebody deleted the queue since.
if is_repeat then return 'deleted-recently' end
local now = now_ms()
local deleted, taken_until = string.match(redis.call('GET', tombstone) or '', '^[^;]*;(%d+);(%d+)$')
if deleted then
  if tonumber(taken_until) > now then return 'deleted-recently' end
  now = math.max(now, tonumber(deleted) + 1)
end
-- Sequence numbers of a FIFO queue grow across a deletion too: fewer than 1,000 are given in a millisecond.
redis.call('HSET', meta, 'sequence', string.format('%.0f', now * 1000))
now = string.format('%.0f', now)
redis.call('HSET', meta, 'created', now, 'modified', now, 'generation', now, unpack(defaults))
for index = 1, #given, 2 do
  if given[index + 1] == '' then
    redis.call('HDEL', meta, given[index])
  else
    redis.call('HSET', meta, given[index], given[index + 1])
  end
end
for index = position + 1, argc, 2 do redis.call('HSET', tags, ARGV[index], ARGV[index + 1]) end
return 'ok:' .. now
