-- The queue's attributes and its counts at this moment: what fell due unseen counts as what it is now
-- (exact for the first 100 of a kind; of more than that, expired ones may count as visible).
-- KEYS    queue-keys.lua
-- REPLY   'nonexistent', or {attributes as a flat list, visible, in flight, delayed, age of the oldest visible one in ms}
--- @include "now.lua"
--- @include "queue-keys.lua"

local STEP = 100
local attributes = redis.call('HGETALL', meta)
if #attributes == 0 then return 'nonexistent' end
local now = now_ms()
local now_text = string.format('%.0f', now)
local kept_after = now - tonumber(redis.call('HGET', meta, 'MessageRetentionPeriod')) * 1000

local oldest = now

local function kept(key)
  local head = redis.call('ZRANGEBYSCORE', key, '(' .. string.format('%.0f', kept_after), '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
  if head[2] then oldest = math.min(oldest, tonumber(head[2])) end
  return redis.call('ZCOUNT', key, '(' .. string.format('%.0f', kept_after), '+inf')
end

local function due_and_kept(key)
  local due = redis.call('ZRANGEBYSCORE', key, '-inf', now_text, 'LIMIT', 0, STEP)
  if #due == 0 then return 0 end
  local expired = 0
  for _, state in ipairs(redis.call('HMGET', leases, unpack(due))) do
    local sent = parse_lease(state)
    if sent <= kept_after then expired = expired + 1 else oldest = math.min(oldest, sent) end
  end
  return redis.call('ZCOUNT', key, '-inf', now_text) - expired
end

local visible_count = kept(visible) + kept(aside) + due_and_kept(leased) + due_and_kept(delayed)
return {
  attributes,
  visible_count,
  redis.call('ZCOUNT', leased, '(' .. now_text, '+inf'),
  redis.call('ZCOUNT', delayed, '(' .. now_text, '+inf'),
  math.max(0, now - oldest),
}
