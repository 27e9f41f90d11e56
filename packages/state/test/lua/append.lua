-- Appends each entry to a list, once. KEYS[1] list. ARGV: entries. Result: per entry its 1-based position.
-- A repeat answers 'repeat' for each entry.
--- @include "once.lua"
local positions = {}
local repeated = once()
for i = 1, argc do
  positions[i] = repeated and 'repeat' or redis.call('RPUSH', KEYS[1], ARGV[i])
end
return positions
