-- As describe-queue.lua: what fell due or outlived its retention unseen counts as what it is now.
-- KEYS    fifo-keys.lua
-- REPLY   'nonexistent', or {attributes as a flat list, visible, in flight, delayed, age of the oldest visible one in ms
--         (of the oldest one at all, where the 100 oldest are all invisible)}
--- @include "now.lua"
--- @include "fifo-keys.lua"

local all = redis.call('HGETALL', meta)
if #all == 0 then return 'nonexistent' end
local now = now_ms()
local after_now = '(' .. string.format('%.0f', now)
local kept_after = '(' .. string.format('%.0f', now - tonumber(redis.call('HGET', meta, 'MessageRetentionPeriod')) * 1000)
local total = redis.call('ZCOUNT', ages, kept_after, '+inf')
local in_flight = redis.call('ZCOUNT', leased, after_now, '+inf')
local waiting = redis.call('ZCOUNT', delayed, after_now, '+inf')

-- Unlike a standard queue's, a due time here may lie beyond the retention (exact for the first 100 expired ones).
local expired = redis.call('ZRANGEBYSCORE', ages, '-inf', now - tonumber(redis.call('HGET', meta, 'MessageRetentionPeriod')) * 1000, 'LIMIT', 0, STEP)
for _, message in ipairs(expired) do
  local due = redis.call('ZSCORE', leased, message)
  if due and tonumber(due) > now then in_flight = in_flight - 1 end
  due = redis.call('ZSCORE', delayed, message)
  if due and tonumber(due) > now then waiting = waiting - 1 end
end

local function oldest_age()
  if total <= in_flight + waiting then return 0 end
  local oldest = redis.call('ZRANGEBYSCORE', ages, kept_after, '+inf', 'WITHSCORES', 'LIMIT', 0, STEP)
  for index = 1, #oldest, 2 do
    if not is_invisible(oldest[index], now) then return now - tonumber(oldest[index + 1]) end
  end
  return now - tonumber(oldest[2])
end

return { all, math.max(0, total - in_flight - waiting), in_flight, waiting, math.max(0, oldest_age()) }
