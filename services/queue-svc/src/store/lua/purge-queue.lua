-- Empties a queue of either type. UNLINK hands the memory to the engine's background thread: the cost here
-- does not depend on the number of messages.
-- KEYS    meta, then everything that holds messages
-- ARGV    id of this purge
-- REPLY   'ok', 'in-progress' (another purge within 60 seconds) or 'nonexistent'
-- RETRY   recognised by the id: purges nothing again
--- @include "now.lua"
--- @include "once.lua"

local COOLDOWN_MS = 60000
local meta = KEYS[1]
local is_repeat = once()
local state = redis.call('HMGET', meta, 'created', 'purged', 'purge', 'generation')
if not state[1] then return 'nonexistent' end
if state[3] == ARGV[1] then return 'ok' end
local now = now_ms()
if is_repeat or (state[2] and tonumber(state[2]) + COOLDOWN_MS > now) then return 'in-progress' end
redis.call('UNLINK', unpack(KEYS, 2, #KEYS - 1))
-- A new generation of dedupe keys: a purge forgets what a FIFO queue has seen, also in the millisecond of its creation.
local generation = string.format('%.0f', math.max(now, tonumber(state[4] or '0') + 1))
redis.call('HSET', meta, 'purged', string.format('%.0f', now), 'purge', ARGV[1], 'generation', generation)
return 'ok'
