-- Reads an access key.
-- KEYS  1 record
-- Result  fields and values in turn, empty when there is no such key
-- Retry  reads only

return redis.call('HGETALL', KEYS[1])
