-- Leases messages to the receive calls that wait on one replica, oldest call first.
-- KEYS    queue-keys.lua, then this replica's last receive
-- ARGV    attempt, replica, park (when nothing more is visible: '1' if one of these calls got nothing,
--         '2' in any case, for the calls behind them, '0' never), in-flight limit,
--         then per call: most messages, visibility timeout in seconds or '', lease
-- REPLY   status, queue's wait seconds, next due ms or -1, replica to wake or '', now ms, then per call
--         a flat list: message, record, receive count, first receive ms, …
--         status: 'ok', 'empty' (a call got less than it could: nothing more is visible), 'over-limit',
--         'nonexistent'
-- RETRY   a replica has one receive in flight per queue: the last one that got messages is kept with
--         their ids and answered again when the same attempt comes twice
--- @include "now.lua"
--- @include "once.lua"
--- @include "queue-keys.lua"
--- @include "promote.lua"

local last_receive = KEYS[8]
-- Longer than a call is repeated.
local KEPT_MS = 60000
local PARKED_MS = 30000
local CALL_ARITY = 3
local attempt, replica, park, limit = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local HEAD = 4
local is_repeat = once()

local attributes = redis.call('HMGET', meta, 'created', 'VisibilityTimeout', 'MessageRetentionPeriod', 'ReceiveMessageWaitTimeSeconds')
if not attributes[1] then return { 'nonexistent', 0, -1, '', 0 } end

local now = now_ms()
local wait_seconds = tonumber(attributes[4])

local function deliver(calls, status, wake)
  local reply = { status, wait_seconds, next_due(now), wake, string.format('%.0f', now) }
  for index, messages in ipairs(calls) do
    local call = {}
    if #messages > 0 then
      local bodies = redis.call('HMGET', records, unpack(messages))
      local states = redis.call('HMGET', leases, unpack(messages))
      for at, message in ipairs(messages) do
        if bodies[at] and states[at] then
          local _, count, first = parse_lease(states[at])
          local to = #call
          call[to + 1], call[to + 2], call[to + 3], call[to + 4] = message, bodies[at], count, string.format('%.0f', first)
        end
      end
    end
    reply[5 + index] = call
  end
  return reply
end

if is_repeat then
  local of, lists = string.match(redis.call('GET', last_receive) or ';', '^([^;]*);(.*)$')
  local calls = {}
  if of == attempt then
    for list in string.gmatch(lists, '([^;]*);') do
      local messages = {}
      for message in string.gmatch(list, '%x+') do messages[#messages + 1] = message end
      calls[#calls + 1] = messages
    end
  end
  return deliver(calls, 'empty', '')
end

local retention_ms = tonumber(attributes[3]) * 1000
promote_due(now, retention_ms)

local wanted = 0
for at = HEAD + 1, argc, CALL_ARITY do wanted = wanted + tonumber(ARGV[at]) end
local free = limit - redis.call('ZCARD', leased)
local take = math.min(wanted, math.max(free, 0))
local candidates = {}
if take > 0 then
  -- Past the expired ones that promote_due did not reach yet.
  candidates = redis.call('ZRANGEBYSCORE', visible, '(' .. string.format('%.0f', now - retention_ms), '+inf', 'WITHSCORES', 'LIMIT', 0, take)
end

local calls, next_candidate, lists = {}, 1, {}
local is_one_empty = false
local taken, to_leased, to_leases, states = {}, {}, {}, {}
local message_count = #candidates / 2
if message_count > 0 then
  local messages = {}
  for index = 1, message_count do messages[index] = candidates[index * 2 - 1] end
  states = redis.call('HMGET', leases, unpack(messages))
end

for at = HEAD + 1, argc, CALL_ARITY do
  local most, timeout, lease = tonumber(ARGV[at]), ARGV[at + 1], ARGV[at + 2]
  local visibility_ms = tonumber(timeout == '' and attributes[2] or timeout) * 1000
  local messages = {}
  while #messages < most and next_candidate <= message_count do
    local message = candidates[next_candidate * 2 - 1]
    local sent = tonumber(candidates[next_candidate * 2])
    local count, first = 0, now
    if states[next_candidate] then
      local _, earlier_count, earlier_first = parse_lease(states[next_candidate])
      count = earlier_count
      if earlier_count > 0 then first = earlier_first end
    end
    messages[#messages + 1] = message
    to_leases[#to_leases + 1] = message
    to_leases[#to_leases + 1] = format_lease(sent, count + 1, first, lease)
    -- A timeout of 0 counts the receive and leaves the message where it is.
    if visibility_ms > 0 then
      taken[#taken + 1] = message
      to_leased[#to_leased + 1] = string.format('%.0f', math.min(now + visibility_ms, sent + retention_ms))
      to_leased[#to_leased + 1] = message
    end
    next_candidate = next_candidate + 1
  end
  if #messages == 0 then is_one_empty = true end
  calls[#calls + 1] = messages
  lists[#lists + 1] = table.concat(messages, ',') .. ';'
end

if #to_leases > 0 then
  redis.call('HSET', leases, unpack(to_leases))
  if #taken > 0 then
    redis.call('ZREM', visible, unpack(taken))
    redis.call('ZADD', leased, unpack(to_leased))
  end
  redis.call('SET', last_receive, attempt .. ';' .. table.concat(lists), 'PX', KEPT_MS)
end

local status = 'ok'
if free <= 0 then
  status = 'over-limit'
elseif message_count < wanted then
  status = 'empty'
end

local wake = ''
if message_count == wanted then
  -- More may be visible than this replica's calls could take: the next replica looks.
  if redis.call('ZCARD', visible) > 0 then wake = pop_parked(now) end
elseif park == '2' or (park == '1' and is_one_empty) then
  redis.call('ZADD', parked, string.format('%.0f', now + PARKED_MS), replica)
end
return deliver(calls, status, wake)
