-- outbox_put(outbox, id, kind, destination, payload): step one of a transfer. In the same script that takes
-- a thing away here, parks it for another slot; transfers.ts delivers it, keyed by id, and clears it.
-- outbox comes from KEYS (transfers.ts, outboxKey); the tag must have been registered before the commit.
local function outbox_put(outbox, id, kind, destination, payload)
  redis.call('XADD', outbox, '*', 'id', id, 'kind', kind, 'destination', destination, 'payload', payload)
end
