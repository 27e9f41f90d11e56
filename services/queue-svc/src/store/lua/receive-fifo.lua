-- Leases messages of a FIFO queue to the receive calls that wait on one replica, oldest call first: as many
-- as possible of one group, then of the next.
-- KEYS    fifo-keys.lua, then this replica's last receive, the outbox, and the prefix of the attempt keys
-- ARGV    attempt, replica, park, in-flight limit, may move: all as in receive-messages.lua,
--         then per call: most messages, visibility timeout in seconds or '', lease, ReceiveRequestAttemptId or ''
-- REPLY   as in receive-messages.lua, but each call's list begins with the lease and the receive time that
--         its handles carry
-- RETRY   as in receive-messages.lua
--- @include "now.lua"
--- @include "once.lua"
--- @include "fifo-keys.lua"
--- @include "outbox.lua"

local last_receive, outbox, attempts = KEYS[10], KEYS[11], KEYS[12]
local KEPT_MS = 60000
local PARKED_MS = 30000
local ATTEMPT_MS = 300000
local CALL_ARITY = 4
local HEAD = 5
local MAX_MOVES = 10
local MAX_GROUPS = 100
local attempt, replica, park, limit = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local may_move = ARGV[5] == '1'
local is_repeat = once()

local attributes = redis.call('HMGET', meta, 'created', 'VisibilityTimeout', 'MessageRetentionPeriod', 'ReceiveMessageWaitTimeSeconds', 'maxReceiveCount', 'deadLetterRoute')
if not attributes[1] then return { 'nonexistent', 0, -1, '', 0, '' } end

local now = now_ms()
local now_text = string.format('%.0f', now)

local function deliver(calls, status, wake, dead_letters)
  local reply = { status, tonumber(attributes[4]), next_due(now), wake, now_text, dead_letters }
  for index, call in ipairs(calls) do
    local list = { call.lease, call.received }
    for _, message in ipairs(call.messages) do
      local state, record = state_of(message), redis.call('HGET', records, message)
      if state and record then
        local to = #list
        list[to + 1], list[to + 2], list[to + 3], list[to + 4] = message, record, state.count, string.format('%.0f', state.first)
      end
    end
    reply[6 + index] = list
  end
  return reply
end

local function write_call(call)
  return call.lease .. ' ' .. call.received .. ' ' .. table.concat(call.messages, ',')
end

local function read_call(text)
  local lease, received, list = string.match(text, '^(%x*) (%d+) ([%d,]*)$')
  local messages = {}
  for message in string.gmatch(list, '%d+') do messages[#messages + 1] = message end
  return { lease = lease, received = received, messages = messages }
end

if is_repeat then
  local of, written = string.match(redis.call('GET', last_receive) or ';', '^([^;]*);(.*)$')
  local calls = {}
  if of == attempt then
    for text in string.gmatch(written, '([^;]+);') do calls[#calls + 1] = read_call(text) end
  end
  return deliver(calls, 'empty', '', '')
end

promote_due(now, tonumber(attributes[3]) * 1000)

local free = limit - redis.call('ZCARD', leased)
local max_receives = tonumber(attributes[5])
local moved, is_move_due = 0, false

local function lease_message(message, state, visibility_ms, lease)
  if state.first == 0 then state.first = now end
  state.count, state.lease, state.changed = state.count + 1, lease, ''
  redis.call('HSET', states, message, format_state(state))
  -- A timeout of 0 counts the receive and leaves the message where it is.
  if visibility_ms > 0 then redis.call('ZADD', leased, string.format('%.0f', now + visibility_ms), message) end
  free = free - 1
end

local function move_to_dead_letter_queue(message, state)
  local record = redis.call('HGET', records, message)
  forget(message, state.group)
  local payload = string.format('%s:%d:%.0f\n', message, state.count, state.first) .. record
  outbox_put(outbox, message .. ':' .. state.count, 'dead-letter', attributes[6], payload)
  moved = moved + 1
end

-- Takes what a call may have of one group.
local function take_group(group, call, most, visibility_ms)
  for _, message in ipairs(group_messages(group, most - #call.messages + MAX_MOVES)) do
    if #call.messages == most or free <= 0 or is_invisible(message, now) then break end
    local state = state_of(message)
    if max_receives and state.count - state.before >= max_receives then
      -- is_move_blocked has looked as far; what is leased by now has to be answered in any case.
      if not may_move then break end
      is_move_due = true
      if moved >= MAX_MOVES then break end
      move_to_dead_letter_queue(message, state)
    else
      lease_message(message, state, visibility_ms, call.lease)
      call.messages[#call.messages + 1] = message
    end
  end
  refresh_group(group, now)
end

-- The same messages and handles for a receive that is tried again (SQS API, ReceiveRequestAttemptId).
local function earlier_attempt(id, visibility_ms)
  local made, text = string.match(redis.call('GET', attempts .. id) or '', '^(%d+);(.*)$')
  if not made or tonumber(made) + ATTEMPT_MS <= now then return nil end
  local call = read_call(text)
  for _, message in ipairs(call.messages) do
    local state = state_of(message)
    if not state or state.lease ~= call.lease or state.changed ~= '' or not is_invisible(message, now) then return nil end
  end
  for _, message in ipairs(call.messages) do
    redis.call('ZADD', leased, string.format('%.0f', now + visibility_ms), message)
  end
  return call
end

-- Dead letters that cannot leave yet, among what these calls would take: the outbox is registered first, and
-- nothing is leased before that.
local function is_move_blocked(groups)
  if may_move or not max_receives then return false end
  local wanted = 0
  for at = HEAD + 1, argc, CALL_ARITY do wanted = wanted + tonumber(ARGV[at]) end
  for _, group in ipairs(groups) do
    if wanted <= 0 then return false end
    for _, message in ipairs(group_messages(group, wanted)) do
      if is_invisible(message, now) then break end
      local state = state_of(message)
      if state.count - state.before >= max_receives then return true end
      wanted = wanted - 1
    end
  end
  return false
end

local groups = redis.call('ZRANGE', ready, 0, MAX_GROUPS - 1)
if is_move_blocked(groups) then return deliver({}, 'ok', '', 'move-due') end

local calls, written = {}, {}
local is_one_empty, is_exhausted, has_messages = false, false, false
local next_group = 1

for at = HEAD + 1, argc, CALL_ARITY do
  local most, timeout, attempt_id = tonumber(ARGV[at]), ARGV[at + 1], ARGV[at + 3]
  local visibility_ms = tonumber(timeout == '' and attributes[2] or timeout) * 1000
  local call = attempt_id ~= '' and earlier_attempt(attempt_id, visibility_ms)
  if not call then
    call = { lease = ARGV[at + 2], received = now_text, messages = {} }
    while #call.messages < most and free > 0 and groups[next_group] do
      take_group(groups[next_group], call, most, visibility_ms)
      next_group = next_group + 1
    end
    if #call.messages < most then is_exhausted = true end
    if attempt_id ~= '' and #call.messages > 0 then
      redis.call('SET', attempts .. attempt_id, now_text .. ';' .. write_call(call), 'PX', ATTEMPT_MS + 60000)
    end
  end
  if #call.messages == 0 then is_one_empty = true else has_messages = true end
  calls[#calls + 1] = call
  written[#written + 1] = write_call(call) .. ';'
end

if has_messages then redis.call('SET', last_receive, attempt .. ';' .. table.concat(written), 'PX', KEPT_MS) end

local wake = ''
if not is_exhausted then
  if redis.call('ZCARD', ready) > 0 then wake = pop_parked(now) end
elseif park == '2' or (park == '1' and is_one_empty) then
  redis.call('ZADD', parked, string.format('%.0f', now + PARKED_MS), replica)
end
local dead_letters = moved > 0 and 'moved' or (is_move_due and 'move-due' or '')
return deliver(calls, is_exhausted and 'empty' or 'ok', wake, dead_letters)
