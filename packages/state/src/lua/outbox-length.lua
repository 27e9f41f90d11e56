-- KEYS[1] outbox   Result: entries waiting in it.
return redis.call('XLEN', KEYS[1])
