# What is said of a PDF that goes along with something.

file-checked = 📄 This is how I pass the PDF on: checked, without the name of who made it and without the name of the file. Notes in the margin do not go along.
file-withheld = A PDF that you sent earlier was never checked. So I do not pass it on any more. Send it again, with a new message.
