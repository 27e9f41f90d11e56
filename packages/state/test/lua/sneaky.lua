-- Writes though it has no guard. KEYS[1] key.
return redis.call('SET', KEYS[1], '1')
