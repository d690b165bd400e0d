# In short at the top of the screen.

toast-sent-already = Already sent ✓
