-- Looks at messages without receiving them: visible ones oldest first, then delayed ones and those in
-- flight by their due time. Pages by position: what moves between two pages may show twice or not at all.
-- KEYS    queue-keys.lua
-- ARGV    list to begin with ('visible', 'aside', 'delayed', 'leased'), position in it, most messages
-- REPLY   'nonexistent', or {next list or '', next position, then message, list, due ms or 0, record,
--         receive count, first receive ms, …}
--- @include "now.lua"
--- @include "queue-keys.lua"

local attributes = redis.call('HMGET', meta, 'created', 'MessageRetentionPeriod')
if not attributes[1] then return 'nonexistent' end
local now = now_ms()
local kept_after = now - tonumber(attributes[2]) * 1000
local lists = { { 'visible', visible }, { 'aside', aside }, { 'delayed', delayed }, { 'leased', leased } }
local from, position, most = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local reply = { '', 0 }
local found, seen = 0, 0
local has_begun = false

for _, list in ipairs(lists) do
  local name, key = list[1], list[2]
  if name == from then has_begun = true end
  if has_begun and seen < most then
    local start = name == from and position or 0
    local entries = redis.call('ZRANGE', key, start, start + most - seen - 1, 'WITHSCORES')
    for at = 1, #entries, 2 do
      local message, score = entries[at], tonumber(entries[at + 1])
      local sent, count, first = parse_lease(redis.call('HGET', leases, message) or string.format('%.0f:0:0:', score))
      seen = seen + 1
      if sent > kept_after then
        local is_due = name == 'visible' or name == 'aside' or score <= now
        local to = #reply
        reply[to + 1], reply[to + 2] = message, is_due and 'visible' or name
        reply[to + 3] = is_due and '0' or string.format('%.0f', score)
        reply[to + 4], reply[to + 5], reply[to + 6] = redis.call('HGET', records, message), count, string.format('%.0f', first)
        found = found + 1
      end
    end
    if seen >= most then reply[1], reply[2] = name, start + #entries / 2 end
  end
end
return reply
