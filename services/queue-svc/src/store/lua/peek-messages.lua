-- Looks at visible messages, oldest first, without receiving them. What falls due meanwhile shows at
-- the latest when the next receive or the sweeper moved it.
-- KEYS    queue-keys.lua
-- ARGV    most messages
-- REPLY   'nonexistent', or {message, record, receive count, …}
--- @include "now.lua"
--- @include "queue-keys.lua"

local attributes = redis.call('HMGET', meta, 'created', 'MessageRetentionPeriod')
if not attributes[1] then return 'nonexistent' end
local kept_after = now_ms() - tonumber(attributes[2]) * 1000
local reply = {}
local messages = redis.call('ZRANGEBYSCORE', visible, '(' .. string.format('%.0f', kept_after), '+inf', 'LIMIT', 0, ARGV[1])
for _, message in ipairs(messages) do
  local _, count = parse_lease(redis.call('HGET', leases, message) or '0:0:0:')
  reply[#reply + 1] = message
  reply[#reply + 1] = redis.call('HGET', records, message)
  reply[#reply + 1] = count
end
return reply
