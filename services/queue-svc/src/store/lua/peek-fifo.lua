-- Looks at messages without receiving them, in the order of their numbers.
-- KEYS    fifo-keys.lua
-- ARGV    list (always 'visible'), position, most messages
-- REPLY   as peek-messages.lua
--- @include "now.lua"
--- @include "fifo-keys.lua"

local retention = redis.call('HGET', meta, 'MessageRetentionPeriod')
if not retention then return 'nonexistent' end
local now = now_ms()
local position, most = tonumber(ARGV[2]), tonumber(ARGV[3])
local reply = { '', 0 }
local messages = redis.call('ZRANGE', ages, position, position + most - 1)
for _, message in ipairs(messages) do
  local state = state_of(message)
  if state.sent > now - tonumber(retention) * 1000 then
    local list, due = 'visible', redis.call('ZSCORE', leased, message)
    if due then list = 'leased' else due = redis.call('ZSCORE', delayed, message) end
    if due and list == 'visible' then list = 'delayed' end
    if due and tonumber(due) <= now then list, due = 'visible', nil end
    local to = #reply
    reply[to + 1], reply[to + 2], reply[to + 3] = message, list, due or '0'
    reply[to + 4], reply[to + 5], reply[to + 6] = redis.call('HGET', records, message), state.count, string.format('%.0f', state.first)
  end
end
if #messages == most then reply[1], reply[2] = 'visible', position + most end
return reply
