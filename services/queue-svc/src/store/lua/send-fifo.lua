-- Stores messages of one FIFO queue, each once in five minutes per deduplication id.
-- KEYS    fifo-keys.lua, then the prefix of the dedupe keys
-- ENTRY   message id, group, deduplication id or '', digest of the body, size in bytes, stored message
--         without its time
-- REPLY   per entry: 'ok:<message id>:<sequence number>' (of the first message with this deduplication id),
--         'nonexistent', 'no-dedupe-id' or 'too-long:<maximum bytes>'; the first entry's is followed by
--         ';<replica>' when that replica is to be woken
-- RETRY   every message finds itself under its deduplication id
--- @include "now.lua"
--- @include "once.lua"
--- @include "fifo-keys.lua"

local ARITY = 6
-- Exactly five minutes (SQS Developer Guide, "Exactly-once processing").
local DEDUPE_MS = 300000
local is_repeat = once()
local attributes = redis.call('HMGET', meta, 'created', 'DelaySeconds', 'MaximumMessageSize', 'ContentBasedDeduplication', 'dedupeScope', 'generation')
local now = now_ms()
local replies = {}
local has_added = false

local function dedupe_key(group, id)
  local scope = attributes[5] == 'messageGroup' and group .. ' ' or ''
  return KEYS[10] .. attributes[6] .. ':' .. scope .. id
end

local function send(id, group, dedupe_id, digest, size, record)
  if not attributes[1] then return 'nonexistent' end
  if tonumber(size) > tonumber(attributes[3]) then return 'too-long:' .. attributes[3] end
  if dedupe_id == '' then
    if attributes[4] ~= 'true' then return 'no-dedupe-id' end
    dedupe_id = digest
  end
  local key = dedupe_key(group, dedupe_id)
  local known_id, known_number, known_ms = string.match(redis.call('GET', key) or '', '^(%x+):(%d+):(%d+)$')
  if known_id and (is_repeat or tonumber(known_ms) > now) then return 'ok:' .. known_id .. ':' .. known_number end
  -- A repeat that finds no trace of itself: more than five minutes went by, or the queue was purged.
  if is_repeat then return 'ok:' .. id .. ':' .. NUMBER_PREFIX .. string.format('%017.0f', 0) end
  local message = append(group, record, now, tonumber(attributes[2]) * 1000, 0, 0)
  -- The key's own end only frees the memory: the time that counts is in the value.
  redis.call('SET', key, id .. ':' .. message .. ':' .. string.format('%.0f', now + DEDUPE_MS), 'PX', DEDUPE_MS + 60000)
  has_added = true
  return 'ok:' .. id .. ':' .. message
end

for at = 1, argc, ARITY do
  replies[#replies + 1] = send(ARGV[at], ARGV[at + 1], ARGV[at + 2], ARGV[at + 3], ARGV[at + 4], ARGV[at + 5])
end
if has_added then
  local replica = pop_parked(now)
  if replica ~= '' then replies[1] = replies[1] .. ';' .. replica end
end
return replies
