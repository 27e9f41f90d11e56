-- KEYS[1] any key of the slot. Result: the time that scripts see.
--- @include "now.lua"
return string.format('%.0f', now_ms())
