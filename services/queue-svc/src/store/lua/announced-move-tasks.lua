-- KEYS    registry
-- ARGV    ms after which a task that was announced has been started, or never will be
-- REPLY   per queue, oldest first: ARN, announced ms, 1 when that is so long ago, else 0
--- @include "now.lua"

local before = now_ms() - tonumber(ARGV[1])
local reply = {}
local all = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
for at = 1, #all, 2 do
  reply[#reply + 1] = all[at]
  reply[#reply + 1] = all[at + 1]
  reply[#reply + 1] = tonumber(all[at + 1]) < before and 1 or 0
end
return reply
