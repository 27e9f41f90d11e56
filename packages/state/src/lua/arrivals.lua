-- arrived(arrivals, id): step two of a transfer. True when this id was inserted here before, by another replica
-- or by a delivery whose clearing was lost; insert only when it is false. Remembers ids for ten minutes, a
-- delivery is at most a minute old. arrivals comes from KEYS (transfers.ts, arrivalsKey).
local function arrived(arrivals, id)
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  -- Two go for one that comes, so that what is old never piles up and no step is long.
  local old = redis.call('ZRANGE', arrivals, '-inf', now - 600000, 'BYSCORE', 'LIMIT', 0, 2)
  if #old > 0 then redis.call('ZREM', arrivals, unpack(old)) end
  if redis.call('ZADD', arrivals, 'NX', now, id) == 0 then return true end
  redis.call('PEXPIRE', arrivals, 660000)
  return false
end
